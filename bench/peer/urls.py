from django.urls import path

from directory import views

urlpatterns = [path("<slug:county>/anslutna", views.joined)]
